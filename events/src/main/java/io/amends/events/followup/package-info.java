/** Facts that followup-service owns: what has become due, keyed by the ticket, and who is on duty, all under one key. */
@NullMarked
package io.amends.events.followup;

import org.jspecify.annotations.NullMarked;
