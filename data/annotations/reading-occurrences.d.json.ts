declare const readings: Readonly<Record<string, string>>
export default readings
