/** Calls of IAM that share a route: each takes its own body and no other. Checked by `npm run check:types`. */
import { describe, expectTypeOf, it } from 'vitest';
import type {
  CreateTemporaryAccessKeyByAgencyInput,
  CreateTemporaryAccessKeyByTokenInput,
  IamOperations,
  KeystoneCreateAgencyTokenInput,
  KeystoneCreateScopedTokenInput,
  KeystoneCreateUserTokenByPasswordAndMfaInput,
  KeystoneCreateUserTokenByPasswordInput,
  KeystoneCreateUserTokenByPasswordOutput,
  KeystoneValidateTokenInput,
  KeystoneValidateTokenOutput,
} from 'huaweicloud-openapi/iam';

type Identity<Input extends { body: { auth: { identity: unknown } } }> = Input['body']['auth']['identity'];
type Scope = { project?: { id?: string; name?: string }; domain?: { id?: string; name?: string } };

describe('calls that share a route', () => {
  it('are what the client has, and not the operation of them all', () => {
    expectTypeOf<keyof IamOperations>().toEqualTypeOf<
      | 'keystoneCreateUserTokenByPassword'
      | 'keystoneCreateUserTokenByPasswordAndMfa'
      | 'keystoneCreateAgencyToken'
      | 'keystoneCreateScopedToken'
      | 'keystoneValidateToken'
      | 'createTemporaryAccessKeyByToken'
      | 'createTemporaryAccessKeyByAgency'
      | 'keystoneListAuthDomains'
      | 'keystoneListAuthProjects'
      | 'keystoneListProjects'
      | 'keystoneListRegions'
      | 'keystoneShowRegion'
    >();
  });

  it('take their own body, and no other', () => {
    expectTypeOf<keyof Identity<KeystoneCreateUserTokenByPasswordInput>>().toEqualTypeOf<'methods' | 'password'>();
    expectTypeOf<keyof Identity<KeystoneCreateUserTokenByPasswordAndMfaInput>>().toEqualTypeOf<
      'methods' | 'password' | 'totp'
    >();
    expectTypeOf<keyof Identity<KeystoneCreateAgencyTokenInput>>().toEqualTypeOf<'methods' | 'assume_role'>();
    expectTypeOf<Identity<KeystoneCreateScopedTokenInput>>().toEqualTypeOf<{
      methods: 'token'[];
      token: { id: string };
    }>();
    expectTypeOf<keyof Identity<CreateTemporaryAccessKeyByTokenInput>>().toEqualTypeOf<
      'methods' | 'policy' | 'token'
    >();
    expectTypeOf<keyof Identity<CreateTemporaryAccessKeyByAgencyInput>>().toEqualTypeOf<
      'methods' | 'policy' | 'assume_role'
    >();
  });

  it('need a scope where the page wants one', () => {
    expectTypeOf<KeystoneCreateAgencyTokenInput['body']['auth']['scope']>().toEqualTypeOf<Scope>();
    expectTypeOf<KeystoneCreateUserTokenByPasswordInput['body']['auth']>().toExtend<{ scope?: Scope }>();
  });

  it('share the query and the answer', () => {
    expectTypeOf<KeystoneCreateAgencyTokenInput['query']>().toEqualTypeOf<{ nocatalog?: string } | undefined>();
    expectTypeOf<KeystoneCreateUserTokenByPasswordOutput>().toEqualTypeOf<KeystoneValidateTokenOutput>();
    expectTypeOf<KeystoneCreateUserTokenByPasswordOutput>().not.toBeAny();
  });

  it('leave the check of a token its header', () => {
    expectTypeOf<KeystoneValidateTokenInput['headers']>().toEqualTypeOf<{ 'X-Subject-Token': string }>();
    expectTypeOf<keyof KeystoneValidateTokenInput>().toEqualTypeOf<'headers' | 'query'>();
  });
});
