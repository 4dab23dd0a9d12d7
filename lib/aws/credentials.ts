import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Stands in for `@aws-sdk/credential-provider-node` when the functions are bundled (`alias` in
 * deploy/build.cjs). Lambda gives credentials in the environment and nowhere else; the chain that looks for files,
 * single sign-on and instance metadata would be a third of the bundle and of its load time.
 *
 * The provider throws CredentialsProviderError, when a call is signed, where the environment holds none.
 */
export const defaultProvider = (): ReturnType<typeof fromEnv> => fromEnv();
