import type { InjectionKey } from 'vue'

/**
 * How the page is drawn that comes next: it was `built`; its head first, then `part by part`; or `whole`, where the reader
 * goes on at a place further down, which must be there.
 */
export interface DrawingOrder {
  next: 'built' | 'part by part' | 'whole'
}

/** The injection key of how pages are drawn; without it they are drawn whole. */
export const drawingOrderKey: InjectionKey<DrawingOrder> = Symbol('drawing order')
