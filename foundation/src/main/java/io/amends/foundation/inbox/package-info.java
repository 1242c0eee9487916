/** Every event takes effect once; what cannot be handled is kept, and the next one goes on. */
@NullMarked
package io.amends.foundation.inbox;

import org.jspecify.annotations.NullMarked;
