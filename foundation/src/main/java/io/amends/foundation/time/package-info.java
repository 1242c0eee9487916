/** The clock of the process. */
@NullMarked
package io.amends.foundation.time;

import org.jspecify.annotations.NullMarked;
