/** Secrets that the cases give away. Whatever may be read of a failed call must hold none of them. */

/** Stands in every secret, several times in the long ones: half a secret that is left over is one too many. */
export const MARKER = 'PLANTED';

export const planted = {
  secretAccessKey: 'PLANTED-secret-access-key',
  securityToken: 'PLANTED/security+token==',
  token: 'PLANTED-token',
  freshToken: 'PLANTED-fresh-token',
  /** The value of a secret, with all that is written differently in JSON, in a URL and in HTML. */
  secretString: 'PLANTED "one" & <b>PLANTED</b> öl\nPLANTED/two\\end',
  configPassword: 'PLANTED-config-password',
  password: 'PLANTED-password-of-a-user',
  cookie: 'PLANTED-cookie',
  /** What only the answer knows. */
  answered: 'PLANTED-answer',
} as const;

/** Access data of a connection: JSON text with a password in it. */
export const config = JSON.stringify({ server: 'kafka', logins: [{ user: 'u', password: planted.configPassword }] });

/** A temporary access key: both of its secrets are planted. */
export const accessKey = {
  accessKeyId: 'AKIDBATTERY',
  secretAccessKey: planted.secretAccessKey,
  securityToken: planted.securityToken,
};
