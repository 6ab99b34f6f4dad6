/** IAM: tokens, whichever way they are got, and the check of them. */
import type { components } from '../../../generated/iam/schema.ts';
import { FakeError } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import type { IamCalls } from '../operations.ts';
import type { Identity } from '../identity.ts';
import type { State } from '../state.ts';
import { checkAgency } from './iam-agency.ts';
import { issue, type IssuedToken, tokenInfo, tokens } from './iam-tokens.ts';

type Schemas = components['schemas'];

export const signIn: Handlers<IamCalls> = {
  keystoneCreateUserTokenByPassword({ query, body: { auth }, state, now }) {
    checkPassword(auth.identity.password, state.identity);
    return issued(issue(state, now, { scope: auth.scope, methods: auth.identity.methods }), state, query.nocatalog);
  },

  // Assumed: the user's MFA device is optional; a password alone signs in as well.
  keystoneCreateUserTokenByPasswordAndMfa({ query, body: { auth }, state, now }) {
    const { password, totp, methods } = auth.identity;
    checkPassword(password, state.identity);
    if (totp.user.id !== state.identity.userId) throw wrongPassword();
    // Assumed: any six digits are the code that the device shows, and only 000000 is a wrong one.
    if (!/^\d{6}$/.test(totp.user.passcode) || totp.user.passcode === '000000') {
      // Documented: the code. Assumed: that signing in answers with it.
      throw new FakeError(400, 'IAM.1061', 'The code of the MFA device is wrong.');
    }
    return issued(issue(state, now, { scope: auth.scope, methods }), state, query.nocatalog);
  },

  keystoneCreateAgencyToken({ query, body: { auth }, state, now }) {
    const { assume_role: agency, methods } = auth.identity;
    checkAgency(agency, state.identity);
    const asked = { scope: auth.scope, methods, agency: agency.agency_name };
    return issued(issue(state, now, asked), state, query.nocatalog);
  },

  // Assumed: a token of any kind can be exchanged, since the fake has no federated users.
  keystoneCreateScopedToken({ query, body: { auth }, state, now }) {
    const { token, methods } = auth.identity;
    const old = state.of(tokens).find(token.id);
    // Documented: the codes. Assumed: that this call answers with them.
    if (!old) throw new FakeError(401, 'IAM.0067', 'The token to exchange is not valid.');
    if (now >= old.expiresAt) throw new FakeError(401, 'IAM.0066', 'The token to exchange has expired.');
    const { expiresAt, agency } = old;
    // Assumed: it ends when the one ends that it was made of, as in Keystone.
    const asked = { scope: auth.scope, methods, expiresAt, ...(agency !== undefined && { agency }) };
    return issued(issue(state, now, asked), state, query.nocatalog);
  },

  // Assumed: whoever is signed in may check every token, as there is one user only.
  keystoneValidateToken({ query, headers, state, now }) {
    const token = state.of(tokens).find(headers['X-Subject-Token']);
    // Assumed: a token that is unknown and one that has expired are not found, as in Keystone.
    if (!token || now >= token.expiresAt) throw new FakeError(404, 'IAM.0004', 'The token is not valid.');
    return { ...issued(token, state, query.nocatalog), status: 200 };
  },
};

/** What a call that issues a token answers. */
interface Issued {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Schemas['TokenAnswer'];
}

/** Documented: the token is in a header, what it is good for in the body. */
function issued(one: IssuedToken, state: State, nocatalog: string | undefined): Issued {
  const token = tokenInfo(one, state, nocatalog);
  return { status: 201, headers: { 'X-Subject-Token': one.token }, body: { token } };
}

function checkPassword({ user }: Schemas['PasswordMethod'], { user: known }: Identity): void {
  const fits = user.name === known.user && user.password === known.password && user.domain.name === known.domain;
  if (!fits) throw wrongPassword();
}

/** Documented: the code. Assumed: it does not tell what exactly is wrong. */
function wrongPassword(): FakeError {
  return new FakeError(401, 'IAM.0062', 'The username or password is wrong.');
}
