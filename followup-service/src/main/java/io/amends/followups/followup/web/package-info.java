/** Which timers a ticket has. */
@NullMarked
package io.amends.followups.followup.web;

import org.jspecify.annotations.NullMarked;
