/** Calls to systems of others: signed, bounded in time and size, only where they are allowed to go. */
@NullMarked
package io.amends.foundation.http;

import org.jspecify.annotations.NullMarked;
