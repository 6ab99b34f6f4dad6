// Generated from spec/*/error-codes.yaml by `npm run generate`. Do not edit: change the spec or the generator.
import type { KnownErrors } from '../src/operation.ts';

/**
 * Codes of the API gateway, which stands in front of every service.
 */
export type GatewayErrorCode =
  // 404: no such API, not published in this stage, or wrong HTTP method
  | 'APIGW.0101'
  // 404: backend behind the API is missing
  | 'APIGW.0103'
  // 400: gateway has no plug-in configuration
  | 'APIGW.0104'
  // 400: gateway has no backend configuration
  | 'APIGW.0105'
  // 400: parameter mapping between front and back end failed
  | 'APIGW.0106'
  // 400, 413, 414, 494, 502, 504: request parameters not valid; body above 12 MB; URI too long; headers too large; backend cannot be reached; backend took too long
  | 'APIGW.0201'
  // 401: IAM token or AK/SK signature not accepted (also clock skew, locked AK)
  | 'APIGW.0301'
  // 403: IAM user may not call this API (allow or deny list)
  | 'APIGW.0302'
  // 401: app signature or AppCode not accepted
  | 'APIGW.0303'
  // 403: app has no grant for this API
  | 'APIGW.0304'
  // 401: credentials wrong
  | 'APIGW.0305'
  // 403: access to the API refused
  | 'APIGW.0306'
  // 401: token must be renewed: expired, or token of another region
  | 'APIGW.0307'
  // 429: throttled; default ceiling per API is 200 calls a second
  | 'APIGW.0308'
  // 403: project not usable
  | 'APIGW.0310'
  // 401: debug credentials wrong
  | 'APIGW.0311'
  // 403: caller address not recognised
  | 'APIGW.0401'
  // 403: caller address not allowed
  | 'APIGW.0402'
  // 403: backend address not allowed
  | 'APIGW.0404'
  // 405: app quota used up
  | 'APIGW.0501'
  // 405: app frozen (unpaid)
  | 'APIGW.0502'
  // 500: gateway internal fault
  | 'APIGW.0601'
  // 400: request not well formed
  | 'APIGW.0602'
  // 500: backend name not resolved
  | 'APIGW.0605'
  // 500: API configuration not loaded
  | 'APIGW.0606'
  // 400: protocol not allowed for this API
  | 'APIGW.0607'
  // 500: gateway could not get its admin token
  | 'APIGW.0608'
  // 500: VPC backend missing
  | 'APIGW.0609'
  // 502: no live backend
  | 'APIGW.0610'
  // 500: backend port missing
  | 'APIGW.0611'
  // 500: API calls itself
  | 'APIGW.0612'
  // 503: IAM out of service for now
  | 'APIGW.0613'
  // 500: signature towards the backend failed
  | 'APIGW.0705'
  // 403: service not open in this region
  | 'APIGW.0801'
  // 403: user barred from this region
  | 'APIGW.0802';

/**
 * What the gateway's codes mean, where the status does not tell, and what to do.
 */
export const gatewayErrors: KnownErrors = {
  'APIGW.0101': {
    hint: 'Check the endpoint, the region and the path: the gateway has no such API there. Whether the resource exists is not said.',
  },
  'APIGW.0301': {
    hint: 'Check the token, or that the access key and its secret belong together and the clock is not more than 15 minutes off. Five wrong signatures in a row lock a key for five minutes.',
  },
  'APIGW.0302': {
    hint: 'Have an administrator of the API check its allow and deny lists: they keep this IAM user out.',
  },
  'APIGW.0303': { hint: "Check the app's key, its secret or the AppCode, and that they belong to this API." },
  'APIGW.0304': { hint: 'Have the app authorised for this API by whoever owns the API.' },
  'APIGW.0305': { hint: 'Check the credentials for a slip, and that they are still in use.' },
  'APIGW.0306': {
    hint: 'Have an administrator of the account grant the permission for this call, in the project that the call names.',
  },
  'APIGW.0307': {
    hint: 'The token has expired, or another region issued it. A client with a credentials provider renews it by itself; a fixed token has to be replaced.',
  },
  'APIGW.0308': { hint: 'Spread the calls out: unless set otherwise, the gateway takes 200 a second for an API.' },
  'APIGW.0801': { hint: 'Choose a region in which the service is offered, or have it opened for this account there.' },
};

/**
 * Codes that Csms is known to answer, the gateway's included.
 */
export type CsmsErrorCode =
  | GatewayErrorCode
  // 400: a parameter is wrong
  | 'CSMS.0002'
  // 400: request or URL not valid
  | 'CSMS.0003'
  // 400: body not well formed
  | 'CSMS.0004'
  // 400: resource not found
  | 'CSMS.0005'
  // 400: secret is waiting for scheduled deletion and cannot be used
  | 'CSMS.0103'
  // 400: built-in stage cannot be removed
  | 'CSMS.0105'
  // 400: no secret with this name
  | 'CSMS.0106'
  // 400: deletion already scheduled
  | 'CSMS.0107'
  // 400: no deletion is scheduled
  | 'CSMS.0108'
  // 403: secret is not enabled
  | 'CSMS.0109'
  // 400: secret quota reached
  | 'CSMS.0202'
  // 400: stage quota reached
  | 'CSMS.0203'
  // 400: more stages than the quota allows
  | 'CSMS.0204'
  // 400: X-Auth-Token not valid
  | 'CSMS.0301'
  // 403: not known: the copies of the table break off here
  | 'CSMS.0302'
  // 400: KMS could not encrypt or decrypt the value; key missing or disabled
  | 'CSMS.0401';

/**
 * What Csms's codes mean, where the status does not tell, and what to do. The gateway's are included.
 */
export const csmsErrors: KnownErrors = /* @__PURE__ */ Object.assign({}, gatewayErrors, {
  'CSMS.0005': { kind: 'notFound' },
  'CSMS.0103': {
    kind: 'conflict',
    hint: 'Call `restoreSecret` to use the secret again, or wait until its deletion is done before you reuse the name.',
  },
  'CSMS.0106': { kind: 'notFound' },
  'CSMS.0107': { kind: 'conflict' },
  'CSMS.0109': { kind: 'conflict' },
  'CSMS.0202': { hint: 'Delete secrets that nobody needs any more, or have the quota of the project raised.' },
  'CSMS.0301': {
    kind: 'unauthenticated',
    hint: 'The token has expired or was never good. A client with a credentials provider renews it by itself; a fixed token has to be replaced.',
  },
});

/**
 * Codes that Iam is known to answer, the gateway's included.
 */
export type IamErrorCode =
  | GatewayErrorCode
  // 400: a required field is absent
  | '1100'
  // 400: user name rejected
  | '1101'
  // 400: e-mail rejected
  | '1102'
  // 400: password rejected
  | '1103'
  // 400: phone number rejected
  | '1104'
  // 400: external user type and account type differ
  | '1105'
  // 400: country code and phone must come together
  | '1106'
  // 400: the account administrator cannot be removed
  | '1107'
  // 400: new password equals the old one
  | '1108'
  // 400: user name taken
  | '1109'
  // 400: e-mail taken
  | '1110'
  // 400: phone taken
  | '1111'
  // 400: external identity taken
  | '1113'
  // 400: user quota reached
  | '1115'
  // 400: description rejected
  | '1117'
  // 400: password too weak
  | '1118'
  // 401: authentication needed or failed
  | 'IAM.0001'
  // 403: caller not allowed
  | 'IAM.0002'
  // 403: policy does not allow the action
  | 'IAM.0003'
  // 404: target not found
  | 'IAM.0004'
  // 409: conflict while saving
  | 'IAM.0005'
  // 500: internal fault
  | 'IAM.0006'
  // 400: a request parameter is wrong
  | 'IAM.0007'
  // 400: QR code not scanned yet
  | 'IAM.0008'
  // 400: X-Subject-Token not valid
  | 'IAM.0009'
  // 400: QR code used by another user
  | 'IAM.0010'
  // 400: request body not valid
  | 'IAM.0011'
  // 429: throttled; the message carries count and window
  | 'IAM.0012'
  // 410: home region failed over; authentication degraded
  | 'IAM.0020'
  // 401: account locked
  | 'IAM.0061'
  // 401: password wrong
  | 'IAM.0062'
  // 401: access token refused
  | 'IAM.0063'
  // 401: access token lacks rights for this call
  | 'IAM.0064'
  // 401: European HUAWEI ID cannot sign in here
  | 'IAM.0065'
  // 401: token expired
  | 'IAM.0066'
  // 401: token not valid
  | 'IAM.0067'
  // 400: a named property is missing
  | 'IAM.0072'
  // 400: a named field has a bad value
  | 'IAM.0073'
  // 400: policy type unknown
  | 'IAM.0077'
  // 403: owner of the access key is disabled
  | 'IAM.0080'
  // 403: user has console access only
  | 'IAM.0081'
  // 403: user disabled
  | 'IAM.0082'
  // 403: no right to a private region
  | 'IAM.0083'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1000'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1001'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1002'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1003'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1004'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1005'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1006'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1007'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1008'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1009'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1010'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1011'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1012'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1013'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1014'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1015'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1016'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1017'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1018'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1019'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1020'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1021'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1022'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1023'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1024'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1025'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1026'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1027'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1028'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1029'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1030'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1031'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1032'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1033'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1034'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1035'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1036'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1037'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1038'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1039'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1040'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1041'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1042'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1043'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1044'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1045'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1046'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1047'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1048'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1049'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1050'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1051'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1052'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1053'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1054'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1055'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1056'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1057'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1058'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1059'
  // 400: custom policy or role document not valid (name, catalog, statement, action, resource or condition)
  | 'IAM.1060'
  // 400: TOTP code wrong
  | 'IAM.1061'
  // 400: login protection is tied to this MFA device
  | 'IAM.1062'
  // 400: body size not allowed
  | 'IAM.1101'
  // 400: a body field is wrong
  | 'IAM.1102'
  // 400: a body field is missing
  | 'IAM.1103'
  // 400: access key blocked
  | 'IAM.1104'
  // 400: access key expired
  | 'IAM.1105'
  // 400: owner of the access key not found
  | 'IAM.1106'
  // 400: access key switched off
  | 'IAM.1107'
  // 400: security token expired
  | 'IAM.1108'
  // 400: project not found
  | 'IAM.1109';

/**
 * What Iam's codes mean, where the status does not tell, and what to do. The gateway's are included.
 */
export const iamErrors: KnownErrors = /* @__PURE__ */ Object.assign({}, gatewayErrors, {
  '1109': { kind: 'conflict' },
  '1110': { kind: 'conflict' },
  '1111': { kind: 'conflict' },
  '1113': { kind: 'conflict' },
  'IAM.0062': {
    hint: 'Check the names of the user and the account, and the password. Several wrong ones in a row lock the user.',
  },
  'IAM.0064': { kind: 'forbidden' },
  'IAM.1104': { kind: 'unauthenticated' },
  'IAM.1105': {
    kind: 'unauthenticated',
    hint: 'The access key is past its date: create a new one for the user and use that.',
  },
  'IAM.1106': { kind: 'unauthenticated' },
  'IAM.1107': { kind: 'unauthenticated', hint: 'Switch the access key on again in IAM, or use another one.' },
  'IAM.1108': {
    kind: 'unauthenticated',
    hint: 'The temporary credentials are used up: get new ones. A client with a credentials provider does so by itself.',
  },
  'IAM.1109': { kind: 'notFound' },
});

/**
 * Codes that RomaConnect is known to answer, the gateway's included.
 */
export type RomaConnectErrorCode =
  | GatewayErrorCode
  // 400: some calls give the bare HTTP status as their code
  | '400'
  // 400: no token in the request
  | 'ROMA.1000'
  // 400: job could not be created
  | 'ROMA.10010'
  // 400: archive could not be unpacked
  | 'ROMA.10011'
  // 400: an asset job of this user is still running; wait for it to end
  | 'ROMA.10012'
  // 400: asset file must be a zip with an allowed name
  | 'ROMA.10013'
  // 400: token wrong
  | 'ROMA.1002'
  // 400: caller lacks the right
  | 'ROMA.1006'
  // 400: URL not valid
  | 'ROMA.1007'
  // 400: dictionary not written to etcd
  | 'ROMA.11011'
  // 400: no right to the application
  | 'ROMA.12001'
  // 400: feature not open to the user
  | 'ROMA.12002'
  // 400: parameter not valid
  | 'ROMA.13000'
  // 400: no request body
  | 'ROMA.13001'
  // 401: token wrong or unreadable
  | 'APIG.1002'
  // 403: no right to call this
  | 'APIG.1005'
  // 400: body could not be parsed
  | 'APIG.2000'
  // 400: parameter missing
  | 'APIG.2001'
  // 400: value too large
  | 'APIG.2003'
  // 400: value out of range
  | 'APIG.2004'
  // 400: value not valid
  | 'APIG.2011'
  // 400: parameter not valid
  | 'APIG.2012'
  // 400: domain name not valid
  | 'APIG.2024'
  // 404: API group not found
  | 'APIG.3001'
  // 404: API not found
  | 'APIG.3002'
  // 404: environment not found
  | 'APIG.3003'
  // 404: app not found
  | 'APIG.3004'
  // 404: throttling policy not found
  | 'APIG.3005'
  // 404: access policy not found
  | 'APIG.3006'
  // 404: app grant not found
  | 'APIG.3009'
  // 404: access policy binding not found
  | 'APIG.3010'
  // 404: signature key not found
  | 'APIG.3017'
  // 404: app not found
  | 'APIG.3019'
  // 404: domain not found
  | 'APIG.3020'
  // 404: API version not found
  | 'APIG.3022'
  // 404: VPC channel not found
  | 'APIG.3023'
  // 404: instance not found
  | 'APIG.3030'
  // 404: plug-in not found
  | 'APIG.3068'
  // 404: authorizer not found
  | 'APIG.3081'
  // 404: backend API not found
  | 'APIG.3084'
  // 404: app quota not found
  | 'APIG.3093'
  // 400: group name taken
  | 'APIG.3201'
  // 400: API name taken
  | 'APIG.3202'
  // 400: backend API name taken
  | 'APIG.3215'
  // 400: quota name taken
  | 'APIG.3325'
  // 400: plug-in name taken
  | 'APIG.3326'
  // 409: API is published and cannot be deleted
  | 'APIG.4016'
  // 500: system fault
  | 'APIG.9999'
  // 404: scheduled task without a schedule
  | 'FDI.3083'
  // 400: task list empty
  | 'FDI.3150'
  // 403: sample code of the asset calls
  | 'ROMA.00000101'
  // 500: system fault
  | 'ROMA.00011000'
  // 401: token wrong or unreadable
  | 'ROMA.00012000'
  // 400: parameter value not valid
  | 'ROMA.00013000'
  // 404: dictionary not found
  | 'ROMA.00013011'
  // 404: application not found
  | 'ROMA.00014001'
  // 400: instance not found
  | 'ROMA.00014002'
  // 404: resource not found
  | 'ROMA.00110006';

/**
 * What RomaConnect's codes mean, where the status does not tell, and what to do. The gateway's are included.
 */
export const romaConnectErrors: KnownErrors = /* @__PURE__ */ Object.assign({}, gatewayErrors, {
  'ROMA.1000': { kind: 'unauthenticated' },
  'ROMA.10012': {
    kind: 'conflict',
    hint: 'Wait until the running job has ended, with `waitFor` and `checkAssetJobStatus`, and call again.',
  },
  'ROMA.1002': { kind: 'unauthenticated' },
  'ROMA.1006': { kind: 'forbidden' },
  'ROMA.12001': { kind: 'forbidden' },
  'ROMA.12002': { kind: 'forbidden' },
  'APIG.3201': { kind: 'conflict' },
  'APIG.3202': { kind: 'conflict' },
  'APIG.3215': { kind: 'conflict' },
  'APIG.3325': { kind: 'conflict' },
  'APIG.3326': { kind: 'conflict' },
  'ROMA.00014002': { kind: 'notFound' },
});

/**
 * Codes that SecMaster is known to answer, the gateway's included.
 */
export type SecMasterErrorCode =
  | GatewayErrorCode
  // 400: search of baseline results failed
  | 'SecMaster.00092018'
  // 400: process state wrong
  | 'SecMaster.11061001'
  // 400: too many models
  | 'SecMaster.11061002'
  // 400: schedule out of range
  | 'SecMaster.11061003'
  // 400: alert rule name taken
  | 'SecMaster.11061004'
  // 400: v2 analysis interface used before the engine was upgraded
  | 'SecMaster.11181001'
  // 400: engine upgrade running, access closed
  | 'SecMaster.11181002'
  // 400, 403: workspace id not valid; workspace not found
  | 'SecMaster.20010001'
  // 400: parameter not valid; pipe not found
  | 'SecMaster.20030001'
  // 400: project id not valid
  | 'SecMaster.20030002'
  // 400: name not valid
  | 'SecMaster.20030003'
  // 400: data object not created
  | 'SecMaster.20030004'
  // 400: data object not found or not read; alert, incident, indicator, relation or playbook action not found
  | 'SecMaster.20030005'
  // 400: sort field not valid
  | 'SecMaster.20030009'
  // 400: sort order not valid
  | 'SecMaster.20030010'
  // 400: data object not updated
  | 'SecMaster.20030011'
  // 400: data object not deleted
  | 'SecMaster.20030012'
  // 400: data object search failed
  | 'SecMaster.20030013'
  // 400: data class not read
  | 'SecMaster.20030022'
  // 400: data object validation failed
  | 'SecMaster.20030025'
  // 400: unknown fault
  | 'SecMaster.20039999'
  // 400: unknown fault
  | 'SecMaster.20040000'
  // 400: data class not read
  | 'SecMaster.20040402'
  // 400: too many fields
  | 'SecMaster.20040516'
  // 400: workspace id not valid
  | 'SecMaster.20041001'
  // 400: parameter not valid; reading an operation connection that does not exist
  | 'SecMaster.20041002'
  // 400: project id not valid
  | 'SecMaster.20041003'
  // 400: data object not read
  | 'SecMaster.20041031'
  // 400: no related data object chosen
  | 'SecMaster.20041033'
  // 400: incident not created
  | 'SecMaster.20041504'
  // 400: incident not updated
  | 'SecMaster.20041507'
  // 400: incident not deleted
  | 'SecMaster.20041508'
  // 400: daily incident limit reached
  | 'SecMaster.20041509'
  // 400: alert to incident request not valid
  | 'SecMaster.20041804'
  // 400: alert not created
  | 'SecMaster.20041805'
  // 400: alert not updated
  | 'SecMaster.20041808'
  // 500: asset not found
  | 'SecMaster.00041003'
  // 500: asset not found
  | 'SecMaster.00041004'
  // 400: check item not found
  | 'SecMaster.00092013'
  // 400: alert rule not found
  | 'SecMaster.10011001'
  // 400: workspace not found
  | 'SecMaster.20011003'
  // 400: component template not found
  | 'SecMaster.20040220'
  // 400: workflow version not found
  | 'SecMaster.20040605'
  // 400: workflow not found
  | 'SecMaster.20040611'
  // 400: layout not found
  | 'SecMaster.20041303'
  // 400: playbook version, rule or action not found
  | 'SecMaster.20048004'
  // 400: module not found
  | 'SecMaster.20097001'
  // 400: layout wizard not found
  | 'SecMaster.20097006'
  // 400: metric not found
  | 'SecMaster.20097017'
  // 400: sample code of a connection answer; older prefix
  | 'CSB.20010000'
  // 400: sample code of a relation answer; older prefix
  | 'CSB.20040001'
  // 400: workspace management fault
  | 'SecMaster.20011001'
  // 400: parameter wrong
  | 'SecMaster.20040001';

/**
 * What SecMaster's codes mean, where the status does not tell, and what to do. The gateway's are included.
 */
export const secMasterErrors: KnownErrors = /* @__PURE__ */ Object.assign({}, gatewayErrors, {
  'SecMaster.11061004': { kind: 'conflict' },
  'SecMaster.20010001': {
    kind: 'notFound',
    hint: "Check the workspace's ID, and that the client's region and project are those of the workspace.",
  },
  'SecMaster.00041003': { kind: 'notFound' },
  'SecMaster.00041004': { kind: 'notFound' },
  'SecMaster.00092013': { kind: 'notFound' },
  'SecMaster.10011001': { kind: 'notFound' },
  'SecMaster.20011003': { kind: 'notFound' },
  'SecMaster.20040220': { kind: 'notFound' },
  'SecMaster.20040605': { kind: 'notFound' },
  'SecMaster.20040611': { kind: 'notFound' },
  'SecMaster.20041303': { kind: 'notFound' },
  'SecMaster.20097001': { kind: 'notFound' },
  'SecMaster.20097006': { kind: 'notFound' },
  'SecMaster.20097017': { kind: 'notFound' },
});
