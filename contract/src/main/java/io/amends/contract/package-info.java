/** What an API promises, and whether it keeps it. */
@NullMarked
package io.amends.contract;

import org.jspecify.annotations.NullMarked;
