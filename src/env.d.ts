interface ImportMetaEnv {
  /** Where the app is published, empty where the build was not told (PUBLIC_ADDRESS). */
  readonly VITE_PUBLIC_ADDRESS: string
  /** The app's version, from package.json. */
  readonly VITE_VERSION: string
}
