/** What somebody may decide alone, and the ruling that says so. */
@NullMarked
package io.amends.tickets.mandate.domain;

import org.jspecify.annotations.NullMarked;
