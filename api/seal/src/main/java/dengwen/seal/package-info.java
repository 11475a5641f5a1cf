/**
 * clue/v1 in plain Java: everything that is sealed, signed, hashed or derived, and nothing of the server around it.
 *
 * <p>The only place where BouncyCastle, jagged and ciphers appear. Every refusal of bad input is a {@link
 * dengwen.seal.SealRefused}; a wrong argument of the calling program is an {@link IllegalArgumentException}.
 */
@NullMarked
package dengwen.seal;

import org.jspecify.annotations.NullMarked;
