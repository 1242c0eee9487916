/** Where a fault run may interrupt a service; without one, nothing happens here. */
@NullMarked
package io.amends.foundation.fault;

import org.jspecify.annotations.NullMarked;
