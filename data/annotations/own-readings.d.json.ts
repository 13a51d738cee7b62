declare const readings: Readonly<Record<string, readonly string[]>>
export default readings
