/** What is known of a ticket, as a row. */
@NullMarked
package io.amends.followups.followup.persistence;

import org.jspecify.annotations.NullMarked;
