/** Every refusal and error as an RFC 9457 problem document, in the reader's language. */
@NullMarked
package io.amends.foundation.problem;

import org.jspecify.annotations.NullMarked;
