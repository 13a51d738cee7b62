/** Tells whether the device has a network, now and at every change. `navigator.onLine` may be wrong about "online", never about "offline". */
export function watchConnection(tell: (connected: boolean) => void): void {
  const report = () => tell(navigator.onLine)
  addEventListener('online', report)
  addEventListener('offline', report)
  report()
}
