import type { InjectionKey, Ref } from 'vue'

/** What readings beside the words need, for what is fitted to paper or a screen. */
export interface ReadingsRoom {
  /** The reader's choice: 'none' or a level. */
  level: () => string
  /**
   * Loads how much wider a text gets by its readings, in its own ems; null where none are chosen. Rejects where the
   * readings cannot be loaded: then none are shown either.
   */
  load: () => Promise<((text: string) => number) | null>
  /** Whether they are chosen and did not come. */
  missing: Readonly<Ref<boolean>>
}

/** The injection key: given by the entry, which alone knows the readings. */
export const readingsRoomKey: InjectionKey<ReadingsRoom> = Symbol('readings room')
