/** The topics that the services write to and read from, as they must be on every broker. */
@NullMarked
package io.amends.foundation.topic;

import org.jspecify.annotations.NullMarked;
