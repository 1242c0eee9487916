/** Events as they travel: envelope, headers and tolerant reading. */
@NullMarked
package io.amends.foundation.event;

import org.jspecify.annotations.NullMarked;
