import { defineStore } from 'pinia'
import { ref } from 'vue'
import { askToInstall } from '../../offline/recovery/install-prompt.ts'
import { deviceStorage } from '../../ui/browser/device-storage.ts'
import { type InstallRecord, installRecordKey, mayCome, parseInstallRecord } from './install-record.ts'

/** The stored state of the offer to install the app. */
export const useInstallStore = defineStore('install', () => {
  const storage = deviceStorage(() => globalThis.localStorage)
  const record = ref<InstallRecord>(parseInstallRecord(null))

  function load() {
    record.value = parseInstallRecord(storage.read(installRecordKey))
  }

  /** Writes the record down; false where the device cannot keep it. */
  function keep(change: Partial<InstallRecord>): boolean {
    record.value = { ...record.value, ...change }
    return storage.write(installRecordKey, JSON.stringify(record.value))
  }

  /**
   * Counts a page and returns whether to make the offer now. A device that cannot store a no is never asked, because it
   * would be asked for ever.
   */
  function opened(): boolean {
    load()
    // Counting has no purpose any more, so a record that a newer version may have written stays unchanged.
    if (record.value.offer !== 'open') return false
    const due = mayCome({ ...record.value, opened: record.value.opened + 1 })
    const kept = keep({ opened: record.value.opened + 1, ...(due ? { offer: 'made' as const } : {}) })
    return due && kept
  }

  /** Shows the browser's install dialog; a no in it is a no to the offer. */
  async function accept() {
    if (!(await askToInstall())) refuse()
  }

  function refuse() {
    keep({ offer: 'refused' })
  }

  /**
   * Whether the device can store anything. Tested by writing the stored value back, because a newer version's record
   * may have more in it.
   */
  function remembers(): boolean {
    load()
    return storage.write(installRecordKey, storage.read(installRecordKey) ?? JSON.stringify(record.value))
  }

  return { record, load, opened, accept, refuse, remembers }
})
