/** The domain beside a small model of the rules: whatever is done in whatever order, both say the same. */
@NullMarked
package io.amends.tickets.model;

import org.jspecify.annotations.NullMarked;
