package io.amends.tickets.executor.web;

import java.time.Duration;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.tickets.executor.domain.AnswerRule;
import io.amends.tickets.executor.domain.Answers;
import io.amends.tickets.executor.domain.Meaning;
import io.amends.tickets.executor.domain.Protocol;
import io.amends.tickets.executor.domain.Requests;
import io.amends.tickets.executor.domain.Requests.Request;
import io.amends.tickets.executor.domain.Terms;

/**
 * How a system is called. What is left out is as docs/executors.md has it.
 *
 * @param url absent for MANUAL
 * @param secrets names of secrets that the service holds, never a secret itself; absent for MANUAL
 */
@Schema(examples = """
        {"protocol":"HTTP","url":"https://company.example.com/amends","secrets":["company"],"deadline":"PT10S"}""")
record TermsRequest(@NotNull Protocol protocol, @Nullable @Size(max = 500) String url,
        @Nullable @Size(max = 2) List<@NotBlank @Size(max = 40) String> secrets, @Nullable Duration deadline,
        @Nullable Integer atOnce, @Nullable @Valid RequestsPart requests, @Nullable @Valid AnswersPart answers) {

    private static final int LONGEST_BODY = 4000;

    Terms terms() {
        return new Terms(protocol, url == null ? "" : url, secrets == null ? List.of() : secrets,
                deadline == null ? Terms.USUAL_DEADLINE : deadline, atOnce == null ? Terms.USUALLY_AT_ONCE : atOnce,
                requests == null ? Requests.USUAL : requests.requests(), answers == null ? Answers.USUAL : answers.answers());
    }

    /**
     * @param dryRun absent when the system has none
     * @param lookUp absent when it answers no look-ups
     */
    record RequestsPart(@NotNull @Valid RequestPart execute, @NotNull @Valid RequestPart ask,
            @Nullable @Valid RequestPart dryRun, @Nullable @Valid RequestPart lookUp) {

        Requests requests() {
            return new Requests(execute.request(), ask.request(), RequestPart.of(dryRun), RequestPart.of(lookUp));
        }
    }

    /** @param body a JSON text in which "$/pointer" stands for a value of the order; absent when nothing is sent */
    @Schema(examples = """
            {"method":"POST","path":"/orders/{remedyId}","body":"{\\"cents\\":\\"$/amount/minor\\"}"}""")
    record RequestPart(@NotBlank String method, @NotBlank @Size(max = 500) String path,
            @Nullable @Size(max = LONGEST_BODY) String body) {

        Request request() {
            return new Request(method, path, body);
        }

        static @Nullable Request of(@Nullable RequestPart part) {
            return part == null ? null : part.request();
        }
    }

    /**
     * @param reference JSON pointer; absent: the remedy's own id
     * @param at JSON pointer; absent: when the answer came
     * @param signed whether answers must be signed as requests are
     */
    record AnswersPart(@NotNull @Size(max = 30) List<@Valid RulePart> execute,
            @NotNull @Size(max = 30) List<@Valid RulePart> ask,
            @Nullable @Size(max = 200) String reference, @Nullable @Size(max = 200) String at,
            @Nullable @Size(max = 200) String reason, @Nullable @Size(max = 200) String amount,
            @Nullable @Size(max = 200) String currency, @Nullable Boolean signed) {

        Answers answers() {
            return new Answers(RulePart.of(execute), RulePart.of(ask), reference, at, reason, amount, currency,
                    Boolean.TRUE.equals(signed));
        }
    }

    /**
     * The first that fits says what an answer means.
     *
     * @param status such as 422 or 2xx
     * @param pointer where to look in the answer; absent when the status says it all
     */
    @Schema(examples = """
            {"status":"2xx","pointer":"/state","is":"done","meaning":"EXECUTED"}""")
    record RulePart(@NotBlank String status, @Nullable @Size(max = 200) String pointer, @Nullable @Size(max = 200) String is,
            @NotNull Meaning meaning) {

        static List<AnswerRule> of(List<RulePart> parts) {
            return parts.stream().map(part -> new AnswerRule(part.status, part.pointer, part.is, part.meaning)).toList();
        }
    }
}
