// `npm run test:wordpress`: a real WordPress, our plugin, our bundles. The last line counts.
import { runSuite } from '../own-suite.mjs';
import { installWordPress } from './install.mjs';

await runSuite('wordpress', installWordPress);
