package io.amends.tickets.tool.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.amends.foundation.problem.Languages;
import io.amends.foundation.problem.Problems;
import io.amends.foundation.problem.Refused.Refusal;
import io.amends.tickets.tool.application.FaultWords;
import io.amends.tickets.tool.application.Faulty;
import io.amends.tickets.tool.application.NoSuchTool;
import io.amends.tickets.tool.domain.Fault;

/** What goes wrong with tools, as problem documents: each fault with its place, in words. */
class ToolProblems {

    private final Problems problems;
    private final FaultWords words;

    ToolProblems(Problems problems, FaultWords words) {
        this.problems = problems;
        this.words = words;
    }

    @ServerExceptionMapper
    Response faulty(Faulty failure, HttpHeaders headers, UriInfo uri) {
        var locale = Languages.of(headers);
        var faults = failure.faults().stream().map(fault -> view(fault, locale)).toList();
        var sentence = String.join(" ", faults.stream().map(FaultView::words).distinct().toList());
        return problems.answer(new Refusal(422, failure.problem(), List.of(sentence), Map.of("faults", faults)), headers, uri);
    }

    @ServerExceptionMapper
    Response noSuchTool(NoSuchTool failure, HttpHeaders headers, UriInfo uri) {
        return problems.answer(new Refusal(404, "no-such-tool", List.of(failure.code()), Map.of()), headers, uri);
    }

    private FaultView view(Fault fault, Locale locale) {
        return new FaultView(fault.pointer(), words.of(fault, locale));
    }

    /** @param pointer JSON Pointer into the parameters, or into the tool */
    record FaultView(String pointer, String words) {
    }
}
