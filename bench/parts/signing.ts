/** Signatures a second, without any network. */
import { type Child, start } from '../children.ts';
import type { SigningTask } from '../child/signing.ts';
import { ratio, spread, told, turned } from '../measure.ts';
import type { Part } from '../part.ts';

const SIGNERS = ['this package', 'official SDK', 'least signer', 'hashes alone'] as const;
const KINDS = ['GET', 'POST 1 KB'] as const;
type Signer = (typeof SIGNERS)[number];

export const signingPart: Part = async ({ stage, quick, say }) => {
  const [rounds, ms] = quick ? [5, 200] : [15, 1_000];
  const children = new Map<Signer, Child<SigningTask, { perSecond: number }>>();
  const cells = SIGNERS.flatMap((signer) => KINDS.map((kind) => ({ signer, kind, perSecond: [] as number[] })));
  try {
    for (const signer of SIGNERS) children.set(signer, await start(stage.child('signing'), [signer]));
    const signatures = new Set([...children.values()].map(({ first }) => JSON.stringify(first)));
    if (signatures.size !== 1) throw new Error(`the signers do not agree:\n${[...signatures].join('\n')}`);
    for (let round = -1; round < rounds; round++) {
      if (round % 5 === 0) say(`signing: round ${round + 1} of ${rounds}`);
      for (const { signer, kind, perSecond } of KINDS.flatMap((one) =>
        turned(
          cells.filter(({ kind }) => kind === one),
          round + 1,
        ),
      )) {
        const done = await children.get(signer)?.ask({ kind, ms });
        if (done && round >= 0) perSecond.push(done.perSecond);
      }
    }
  } finally {
    for (const child of children.values()) child.stop();
  }
  const of = (signer: Signer, kind: SigningTask['kind']): number[] =>
    cells.find((one) => one.signer === signer && one.kind === kind)?.perSecond ?? [];
  return {
    tables: [
      {
        title: 'Signing',
        notes: [
          'One signature after the other, from the parsed body to the header, all by `node:crypto`. All come to the same signatures. `least signer` knows these two requests and nothing else; `hashes alone` has put everything together beforehand and only writes the body, hashes it and the request, and signs as this package does, by the fastest HMAC that was found.',
        ],
        head: ['request', 'signer', 'signatures/s', 'ours over it'],
        rows: KINDS.flatMap((kind) =>
          SIGNERS.map((signer) => [
            kind,
            signer,
            told(spread(of(signer, kind))),
            signer === 'this package' ? '' : told(ratio(of('this package', kind), of(signer, kind)), 2),
          ]),
        ),
      },
    ],
    measured: {
      signGet: ratio(of('this package', 'GET'), of('official SDK', 'GET')),
      signPost: ratio(of('this package', 'POST 1 KB'), of('official SDK', 'POST 1 KB')),
    },
    floors: {
      signGet: ratio(of('hashes alone', 'GET'), of('official SDK', 'GET')),
      signPost: ratio(of('hashes alone', 'POST 1 KB'), of('official SDK', 'POST 1 KB')),
    },
  };
};
