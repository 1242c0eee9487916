/** Who asks, and ids for what is new. */
@NullMarked
package io.amends.foundation.identity;

import org.jspecify.annotations.NullMarked;
