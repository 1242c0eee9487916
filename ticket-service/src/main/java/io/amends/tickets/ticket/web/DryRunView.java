package io.amends.tickets.ticket.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would happen.
 *
 * @param outcome FINE, REFUSED, NOT_OFFERED (nobody can say) or NOT_KNOWN (no answer; it may be given all the same)
 * @param words the same in words, with what the system says itself
 */
@Schema(examples = """
        {"outcome":"FINE","words":"It would work: order 1042 leaves tomorrow."}""")
record DryRunView(String outcome, String words) {
}
