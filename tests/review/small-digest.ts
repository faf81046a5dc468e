/** A digest in which a name of the seeded graph speaks ("Markov"), and others that it does not know. */
export const SMALL_DIGEST = `Bridges and the Flood: A Digest of Russian Propaganda

Written by Ada Marlow, analyst

The Bridges Fall by Themselves

Verified: In fact, the bridges stand. Engineer Ostap Hnatyuk said that the bridges were inspected in May and stand firmly.

Markov, 72,000 followers:

“Every bridge in the north has fallen, and nobody repairs the bridges.”

Ivan Petrenko, Head of the Centre for Rivers, 31,900 followers:

“The river will take the last bridge this summer.”
`;

/** The same digest, corrected: a count, a sentence moved down by a new one, a quotation gone, another added. */
export const CORRECTED_DIGEST = `Bridges and the Flood: A Digest of Russian Propaganda

Written by Ada Marlow, analyst

The Bridges Fall by Themselves

Verified: In fact, the bridges stand. Engineer Ostap Hnatyuk said that the bridges were inspected in May and stand firmly.

Olha Melnyk, 5,000 followers:

“There is no bridge left that a lorry could cross.”

Markov, 72,500 followers:

“Every bridge in the north has fallen, and nobody repairs the bridges.”
`;

/** The same digest, with somebody in it whom it puts on no side. */
export const UNDECIDED_DIGEST = `${SMALL_DIGEST}
Military expert Oksana Lysenko told our newsroom that the video of the bridge is from 2019. “The bridge of that video was blown up long ago,” Oksana Lysenko added.
`;
