/** What happens to a ticket elsewhere moves its timers here. */
@NullMarked
package io.amends.followups.followup.application;

import org.jspecify.annotations.NullMarked;
