/** Figures about the service that only its database knows, shown as metrics. */
@NullMarked
package io.amends.foundation.figure;

import org.jspecify.annotations.NullMarked;
