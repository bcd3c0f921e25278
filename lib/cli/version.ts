import packageJson from '../../package.json' with { type: 'json' };

/** Version of the extension that these commands belong to. */
export const VERSION: string = packageJson.version;
