package org.jembatan.local.bench;

import java.util.Formatter;
import java.util.Locale;
import java.util.Map;

import org.jembatan.local.bench.load.Latencies;

/**
 * Draws latencies as curves over the percentiles, as SVG. From one mark of the x-axis to the next ten times fewer are
 * slower, so that the slow ones, which people notice, have the most room.
 */
record LatencyPlot(Map<String, Latencies> latencies) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 260;
    private static final int MARGIN = 50;
    private static final int LINE = 16;
    private static final String[] MARKS = {"0", "90", "99", "99.9"};
    private static final String[] COLOURS = {"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00"};
    private static final double STEP = 0.05;

    @Override
    public String toString() {
        double top = latencies.values().stream()
                .mapToDouble(Latencies::longest)
                .max()
                .orElse(1);
        Formatter svg = new Formatter(Locale.ROOT);
        svg.format(
                "<svg viewBox=\"0 0 %d %d\" width=\"%d\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\">\n",
                WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN + LINE * latencies.size(), WIDTH + 2 * MARGIN);
        axes(svg, top);
        int number = 0;
        for (Map.Entry<String, Latencies> one : latencies.entrySet()) {
            String colour = COLOURS[number % COLOURS.length];
            svg.format(
                    "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>\n",
                    colour, points(one.getValue(), top));
            svg.format(
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s: %s</text>\n",
                    MARGIN, HEIGHT + 2 * MARGIN + LINE * number, colour, Page.escaped(one.getKey()), one.getValue());
            number++;
        }
        return svg.format("</svg>\n").toString();
    }

    private static void axes(Formatter svg, double top) {
        for (int mark = 0; mark < MARKS.length; mark++) {
            svg.format(
                    "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"#ddd\"/>\n",
                    x(mark), MARGIN, MARGIN + HEIGHT);
            svg.format(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s %%</text>\n",
                    x(mark), MARGIN + HEIGHT + LINE, MARKS[mark]);
        }
        for (double share : new double[] {0, 0.5, 1}) {
            svg.format(
                    "<line x1=\"%1$d\" x2=\"%2$d\" y1=\"%3$.1f\" y2=\"%3$.1f\" stroke=\"#ddd\"/>\n",
                    MARGIN, MARGIN + WIDTH, y(share * top, top));
            svg.format(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.0f ms</text>\n",
                    MARGIN - 4, y(share * top, top), share * top);
        }
    }

    /** As far as there is something to be known: beyond one in all of them, the longest is the last word. */
    private static String points(Latencies latencies, double top) {
        Formatter points = new Formatter(Locale.ROOT);
        for (double nines = 0; nines < MARKS.length - 1 + STEP / 2; nines += STEP) {
            double percent = 100 - 100 / Math.pow(10, nines);
            points.format("%.1f,%.1f ", x(nines), y(latencies.percentile(percent), top));
        }
        return points.toString().strip();
    }

    private static double x(double nines) {
        return MARGIN + WIDTH * nines / (MARKS.length - 1);
    }

    private static double y(double milliseconds, double top) {
        return MARGIN + HEIGHT * (1 - milliseconds / top);
    }
}
