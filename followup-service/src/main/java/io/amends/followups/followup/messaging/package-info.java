/** Events of the other services, translated into what happened to a ticket. */
@NullMarked
package io.amends.followups.followup.messaging;

import org.jspecify.annotations.NullMarked;
