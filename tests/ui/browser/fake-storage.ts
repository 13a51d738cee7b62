/** A storage that works, and throws like a browser's while `broken`. */
export class FakeStorage implements Storage {
  broken = false
  readonly values = new Map<string, string>()
  get length() {
    return this.values.size
  }
  key(index: number) {
    return [...this.values.keys()][index] ?? null
  }
  getItem(key: string) {
    this.failIfBroken()
    return this.values.get(key) ?? null
  }
  setItem(key: string, value: string) {
    this.failIfBroken()
    this.values.set(key, value)
  }
  removeItem(key: string) {
    this.values.delete(key)
  }
  clear() {
    this.values.clear()
  }
  private failIfBroken() {
    if (this.broken) throw new DOMException('full', 'QuotaExceededError')
  }
}
