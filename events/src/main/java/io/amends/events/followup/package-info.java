/** Facts that followup-service owns: what has become due; the key is the ticket. */
@NullMarked
package io.amends.events.followup;

import org.jspecify.annotations.NullMarked;
