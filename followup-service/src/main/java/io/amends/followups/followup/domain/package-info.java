/** What is known of a ticket, and which timers follow from it. */
@NullMarked
package io.amends.followups.followup.domain;

import org.jspecify.annotations.NullMarked;
