import type { RouteRecordRaw } from 'vue-router'
import { embedsAddress, pageOfEmbed } from '../plan/embed-addresses.ts'

/**
 * The app stands at the address of an embed only where the network gave nothing: it shows the page that the embed is of.
 */
export const embedRoute: RouteRecordRaw = {
  path: `${embedsAddress}:kind/:name/`,
  redirect: ({ params }) => pageOfEmbed(String(params['kind']), String(params['name'])),
}
