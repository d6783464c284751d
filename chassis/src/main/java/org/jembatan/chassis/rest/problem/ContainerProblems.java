package org.jembatan.chassis.rest.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.MediaType;

/** Answers what Tomcat refuses before it knows an application, such as a path with forbidden characters. */
class ContainerProblems extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var problem = Problem.of(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getOutputStream().write(json(problem, status).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The caller left before its error was told", gone);
        }
    }

    /** Constants only, so there is nothing to escape. The path is left out, for it may be what is malformed. */
    private static String json(Problem problem, int status) {
        var detail = problem.because(problem.title() + ".");
        return """
                {"type":"%s","title":"%s","status":%d,"detail":"%s"}""".formatted(detail.getType(), detail.getTitle(), status, detail.getDetail());
    }
}
