/** The five pages as types: what compiles here is what the pages say. Checked by `npm run check:types`. */
import { describe, expectTypeOf, it } from 'vitest';
import {
  type ApiError,
  type ConfigError,
  type ConnectionError,
  type CredentialsError,
  isApiError,
  isConnectionError,
  isHuaweiCloudError,
  isNotFound,
  isPartialFailure,
  type ResponseError,
  type Result,
} from 'huaweicloud-openapi';
import type {
  CsmsOperations,
  DeleteSecretFailure,
  DeleteSecretInput,
  DeleteSecretOutput,
} from 'huaweicloud-openapi/csms';
import type { IamOperations, KeystoneListProjectsInput } from 'huaweicloud-openapi/iam';
import type {
  DeleteAssetFailure,
  DeleteAssetInput,
  DeleteAssetOutput,
  DownloadAssetArchiveInput,
  DownloadAssetArchiveOutput,
  RomaConnectOperations,
} from 'huaweicloud-openapi/roma';
import type {
  CreateConnectionFailure,
  CreateConnectionInput,
  CreateConnectionOutput,
  DeleteConnectionFailure,
  DeleteConnectionInput,
  DeleteConnectionOutput,
  DeleteDataobjectRelationFailure,
  DeleteDataobjectRelationInput,
  DeleteDataobjectRelationOutput,
  SecMasterOperations,
} from 'huaweicloud-openapi/secmaster';
import type {
  CsmsErrorCode,
  GatewayErrorCode,
  IamErrorCode,
  RomaConnectErrorCode,
  SecMasterErrorCode,
} from '../../generated/error-codes.ts';

/** An intersection as one object, which is how a page shows it. */
type Flat<T> = { [Key in keyof T]: T[Key] };

/** What a call ends in besides an answer of the service. */
type NoAnswer = ResponseError | ConnectionError | CredentialsError | ConfigError;

interface CodeMessage {
  code?: string;
  message?: string;
}

/** The answer's body, where the service answered. */
type BodyOf<Failure> = Extract<Failure, ApiError>['body'];

describe('createConnection', () => {
  it('takes what the page says', () => {
    expectTypeOf<CreateConnectionInput>().not.toBeAny();
    expectTypeOf<CreateConnectionInput['body']>().not.toBeAny();
    expectTypeOf<Flat<CreateConnectionInput>>().toEqualTypeOf<{
      project_id?: string;
      workspace_id?: string;
      body: {
        name: string;
        description?: string;
        component_id: string;
        component_version_id: string;
        config: string;
      };
    }>();
  });

  it('answers what the page says, with all 26 fields of a connection', () => {
    expectTypeOf<CreateConnectionOutput>().not.toBeAny();
    expectTypeOf<CreateConnectionOutput['asset']>().not.toBeAny();
    expectTypeOf<CreateConnectionOutput>().toEqualTypeOf<{
      code?: string;
      message?: string;
      asset?: {
        id?: string;
        project_id?: string;
        workspace_id?: string;
        name?: string;
        component_id?: string;
        component_name?: string;
        component_version_id?: string;
        type?: 'datasource' | 'action_target' | (string & {});
        status?: 'SUCCESS' | 'FAILED' | (string & {});
        config?: string;
        description?: string;
        enabled?: boolean;
        create_time?: string;
        creator_id?: string;
        creator_name?: string;
        update_time?: string;
        modifier_id?: string;
        modifier_name?: string;
        defense_type?: string;
        target_project_id?: string;
        target_project_name?: string;
        target_enterprise_id?: string;
        target_enterprise_name?: string;
        region_id?: string;
        region_name?: string;
        can_be_deleted?: boolean;
      };
    }>();
  });

  it('fails as the page says', () => {
    expectTypeOf<CreateConnectionFailure>().not.toBeAny();
    expectTypeOf<BodyOf<CreateConnectionFailure>>().not.toBeAny();
    expectTypeOf<CreateConnectionFailure>().toEqualTypeOf<ApiError<CodeMessage, SecMasterErrorCode> | NoAnswer>();
  });
});

describe('deleteConnection', () => {
  it('takes what the page says', () => {
    expectTypeOf<DeleteConnectionInput>().not.toBeAny();
    expectTypeOf<Flat<DeleteConnectionInput>>().toEqualTypeOf<{
      project_id?: string;
      workspace_id?: string;
      asset_id: string;
    }>();
  });

  it('answers and fails as the page says', () => {
    expectTypeOf<DeleteConnectionOutput>().not.toBeAny();
    expectTypeOf<DeleteConnectionOutput>().toEqualTypeOf<CodeMessage>();
    expectTypeOf<DeleteConnectionFailure>().not.toBeAny();
    expectTypeOf<BodyOf<DeleteConnectionFailure>>().not.toBeAny();
    expectTypeOf<DeleteConnectionFailure>().toEqualTypeOf<ApiError<CodeMessage, SecMasterErrorCode> | NoAnswer>();
  });
});

describe('deleteDataobjectRelation', () => {
  it('takes what the page says, a body included', () => {
    expectTypeOf<DeleteDataobjectRelationInput>().not.toBeAny();
    expectTypeOf<DeleteDataobjectRelationInput['body']>().not.toBeAny();
    expectTypeOf<Flat<DeleteDataobjectRelationInput>>().toEqualTypeOf<{
      project_id?: string;
      workspace_id?: string;
      dataclass_type: string;
      data_object_id: string;
      related_dataclass_type: string;
      body?: { ids?: string[] };
    }>();
  });

  it('answers and fails as the page says', () => {
    expectTypeOf<DeleteDataobjectRelationOutput>().not.toBeAny();
    expectTypeOf<DeleteDataobjectRelationOutput['data']>().not.toBeAny();
    expectTypeOf<DeleteDataobjectRelationOutput>().toEqualTypeOf<{
      code?: string;
      message?: string;
      request_id?: string;
      success?: boolean;
      data?: { error_ids?: string[]; success_ids?: string[] };
    }>();
    expectTypeOf<DeleteDataobjectRelationFailure>().not.toBeAny();
    expectTypeOf<BodyOf<DeleteDataobjectRelationFailure>>().not.toBeAny();
    expectTypeOf<DeleteDataobjectRelationFailure>().toEqualTypeOf<
      ApiError<CodeMessage, SecMasterErrorCode> | NoAnswer
    >();
  });
});

describe('deleteAsset', () => {
  it('takes what the example on the page shows', () => {
    expectTypeOf<DeleteAssetInput>().not.toBeAny();
    expectTypeOf<DeleteAssetInput['body']>().not.toBeAny();
    expectTypeOf<Flat<DeleteAssetInput>>().toEqualTypeOf<{
      project_id?: string;
      instance_id?: string;
      body: { apps: { id?: string }[]; tasks?: { id?: string }[] };
    }>();
  });

  it('answers and fails as the page says', () => {
    expectTypeOf<DeleteAssetOutput>().not.toBeAny();
    expectTypeOf<DeleteAssetOutput>().toEqualTypeOf<{ job_id?: string }>();
    expectTypeOf<DeleteAssetFailure>().not.toBeAny();
    expectTypeOf<BodyOf<DeleteAssetFailure>>().not.toBeAny();
    expectTypeOf<DeleteAssetFailure>().toEqualTypeOf<
      | ApiError<
          { error_code?: string; error_msg?: string; error_details?: string; request_id?: string },
          RomaConnectErrorCode
        >
      | NoAnswer
    >();
  });
});

describe('deleteSecret', () => {
  it('takes what the page says', () => {
    expectTypeOf<DeleteSecretInput>().not.toBeAny();
    expectTypeOf<Flat<DeleteSecretInput>>().toEqualTypeOf<{ project_id?: string; secret_name: string }>();
  });

  it('answers nothing, and fails as the page says', () => {
    expectTypeOf<DeleteSecretOutput>().not.toBeAny();
    expectTypeOf<DeleteSecretOutput>().toEqualTypeOf<undefined>();
    expectTypeOf<DeleteSecretFailure>().not.toBeAny();
    expectTypeOf<BodyOf<DeleteSecretFailure>>().not.toBeAny();
    expectTypeOf<DeleteSecretFailure>().toEqualTypeOf<
      ApiError<{ error_code?: string; error_msg?: string }, CsmsErrorCode> | NoAnswer
    >();
  });
});

describe('a call', () => {
  it('resolves to the answer, or to a result', () => {
    expectTypeOf<SecMasterOperations['createConnection']>().parameter(0).toEqualTypeOf<CreateConnectionInput>();
    expectTypeOf<SecMasterOperations['createConnection']>().returns.resolves.toEqualTypeOf<CreateConnectionOutput>();
    expectTypeOf<ReturnType<ReturnType<CsmsOperations['deleteSecret']>['result']>>().resolves.toEqualTypeOf<
      Result<DeleteSecretOutput, DeleteSecretFailure>
    >();
  });

  it('needs no input where nothing is required', () => {
    expectTypeOf<CsmsOperations['listSecrets']>().toBeCallableWith();
    expectTypeOf<SecMasterOperations['listConnections']>().toBeCallableWith();
    expectTypeOf<IamOperations['keystoneListProjects']>().toBeCallableWith();
    expectTypeOf<keyof KeystoneListProjectsInput>().toEqualTypeOf<'query'>();
  });

  it('answers bytes as a Blob', () => {
    expectTypeOf<DownloadAssetArchiveOutput>().toEqualTypeOf<Blob>();
    expectTypeOf<Flat<DownloadAssetArchiveInput>>().toEqualTypeOf<{
      project_id?: string;
      instance_id?: string;
      archive_id: string;
    }>();
  });
});

describe('a failure', () => {
  it('has a code: one of those known, or any other', () => {
    type Code = DeleteSecretFailure['code'];
    expectTypeOf<Code>().not.toBeAny();
    expectTypeOf<Code>().toEqualTypeOf<CsmsErrorCode | (string & {}) | undefined>();
    expectTypeOf<string>().toExtend<Code>();
    expectTypeOf<GatewayErrorCode>().toExtend<CsmsErrorCode>();
    expectTypeOf<string>().not.toExtend<CsmsErrorCode>();
    expectTypeOf<string>().not.toExtend<IamErrorCode>();
  });

  it('narrows to what the service answered, body and codes included', () => {
    const narrow = (failure: DeleteSecretFailure): void => {
      if (isApiError(failure)) {
        expectTypeOf(failure.body).toEqualTypeOf<{ error_code?: string; error_msg?: string }>();
        expectTypeOf(failure.code).toEqualTypeOf<CsmsErrorCode | (string & {}) | undefined>();
        expectTypeOf(failure.status).toEqualTypeOf<number>();
        expectTypeOf(failure.requestId).toEqualTypeOf<string | undefined>();
      } else {
        expectTypeOf(failure).toEqualTypeOf<NoAnswer>();
      }
      if (isNotFound(failure)) expectTypeOf(failure.body.error_code).toEqualTypeOf<string | undefined>();
    };
    expectTypeOf(narrow).not.toBeAny();
  });

  it('narrows to one kind and leaves the others', () => {
    const narrow = (failure: DeleteSecretFailure): void => {
      if (isConnectionError(failure)) expectTypeOf(failure).toEqualTypeOf<ConnectionError>();
      else expectTypeOf(failure).toEqualTypeOf<Exclude<DeleteSecretFailure, ConnectionError>>();
      if (isPartialFailure(failure)) expectTypeOf(failure.failed).toEqualTypeOf<readonly string[]>();
    };
    expectTypeOf(narrow).not.toBeAny();
  });

  it('narrows a result, and whatever was caught', () => {
    const narrow = (result: Result<DeleteAssetOutput, DeleteAssetFailure>, caught: unknown): void => {
      if (result.ok) expectTypeOf(result.data).toEqualTypeOf<DeleteAssetOutput>();
      else expectTypeOf(result.error).toEqualTypeOf<DeleteAssetFailure>();
      if (isHuaweiCloudError(caught)) expectTypeOf(caught.operation).toEqualTypeOf<string | undefined>();
      if (isApiError(caught)) expectTypeOf(caught.body).toBeUnknown();
    };
    expectTypeOf(narrow).not.toBeAny();
  });
});

/** Never called: it only has to compile, and each marked line only because of its mark. */
export async function mistakes(
  secmaster: SecMasterOperations,
  csms: CsmsOperations,
  roma: RomaConnectOperations,
): Promise<void> {
  const body = { name: 'n', component_id: 'c', component_version_id: 'v', config: '{}' };
  await secmaster.createConnection({ body });
  await secmaster.createConnection({ workspace_id: 'w', project_id: 'p', body });

  // @ts-expect-error -- a misspelt optional key in a body
  await secmaster.createConnection({ body: { ...body, descripton: 'd' } });
  // @ts-expect-error -- a misspelt optional key in a body's list
  await roma.deleteAsset({ body: { apps: [{ idd: 'a' }] } });
  // @ts-expect-error -- a misspelt optional key in a query
  await secmaster.listConnections({ query: { offst: 1 } });
  // @ts-expect-error -- a misspelt optional key in a path
  await secmaster.createConnection({ workspce_id: 'w', body });
  // @ts-expect-error -- a misspelt call option
  await csms.deleteSecret({ secret_name: 's' }, { timeoutms: 1 });
  // @ts-expect-error -- a path parameter that no client can fill in
  await secmaster.deleteConnection({ workspace_id: 'w' });
  // @ts-expect-error -- the same, and no input at all
  await csms.deleteSecret();
  // @ts-expect-error -- a body that is required
  await secmaster.createConnection({ workspace_id: 'w' });
  // @ts-expect-error -- config is JSON text, not an object
  await secmaster.createConnection({ body: { ...body, config: { password: 'x' } } });
  // @ts-expect-error -- undefined is not a value
  await csms.deleteSecret({ secret_name: 's', project_id: undefined });
}
