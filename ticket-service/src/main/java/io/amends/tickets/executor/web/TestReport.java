package io.amends.tickets.executor.web;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found when a system was tried. */
@Schema(examples = """
        {"good":false,"findings":[{"code":"reached","good":true,"words":"It is there and answers."},\
        {"code":"takes-any-signature","good":false,"words":"It takes a request with a wrong signature."}]}""")
record TestReport(boolean good, List<FindingView> findings) {

    /** @param words what is so, and if it is not good, what to do */
    record FindingView(String code, boolean good, String words) {
    }
}
