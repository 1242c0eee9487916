/** A command sent twice under one key takes effect once and is answered alike. */
@NullMarked
package io.amends.foundation.idempotency;

import org.jspecify.annotations.NullMarked;
