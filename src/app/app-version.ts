declare const __APP_VERSION__: string;

/** The version from package.json, put in at build time. */
export const appVersion: string = __APP_VERSION__;
