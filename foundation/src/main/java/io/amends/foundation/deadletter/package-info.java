/** Records that could not be handled: seen by people, handled again or discarded by them (I2). */
@NullMarked
package io.amends.foundation.deadletter;

import org.jspecify.annotations.NullMarked;
