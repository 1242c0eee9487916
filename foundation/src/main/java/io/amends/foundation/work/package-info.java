/** Background loops that sleep when there is nothing to do and wake when poked. */
@NullMarked
package io.amends.foundation.work;

import org.jspecify.annotations.NullMarked;
