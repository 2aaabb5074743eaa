import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { askAuth } from './auth-client.ts';

type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];

/** Asks the device for a passkey and signs in with it. @throws Error when the reader or the device declines */
export async function signInWithPasskey(): Promise<boolean> {
  const options = await askAuth('passkey/generate-authenticate-options', undefined);
  if (!options.ok) return false;
  const response = await startAuthentication({ optionsJSON: options.data as unknown as RequestOptions });
  return (await askAuth('passkey/verify-authentication', { response })).ok;
}

/** Makes a passkey on the device and keeps it. Returns the code of a refusal. @throws Error when the device declines */
export async function addPasskey(name: string): Promise<string | undefined> {
  const options = await askAuth('passkey/generate-register-options', undefined);
  if (!options.ok) return options.code;
  const response = await startRegistration({ optionsJSON: options.data as unknown as CreationOptions });
  const kept = await askAuth('passkey/verify-registration', { name, response });
  return kept.ok ? undefined : kept.code;
}
