package org.jembatan.gateway.edge;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.jembatan.gateway.problem.StatusProblems;

/** Tomcat's error page as a problem. Public with a public constructor, since Tomcat makes it by its name. */
public class ProblemReport extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            StatusProblems.of(response.getStatus()).writeTo(request.getRequest(), response.getResponse());
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
    }
}
