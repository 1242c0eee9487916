/** Events are saved with the fact and sent later, in order, by one relay per service. */
@NullMarked
package io.amends.foundation.outbox;

import org.jspecify.annotations.NullMarked;
