/** Which replica may do a piece of background work, with an epoch that fences the one that woke up late. */
@NullMarked
package io.amends.foundation.lease;

import org.jspecify.annotations.NullMarked;
