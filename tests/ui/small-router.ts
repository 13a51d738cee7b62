import { createMemoryHistory, createRouter, type Router } from 'vue-router'

/** A router that knows every address, for components that hold links. */
export async function routerAt(address: string): Promise<Router> {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:path(.*)*', component: { render: () => null } }],
  })
  await router.push(address)
  return router
}
