/** `npm run sample -- audio`: writes the recordings of the sample's exhibits, which a script makes. */
import { writeFileSync } from 'node:fs';
import { synthesiseGong } from './synthesise-gong.ts';

writeFileSync('content/exhibits/ba-hoi-keng/keng.wav', synthesiseGong());
