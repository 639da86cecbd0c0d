import java.io.File;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Import a graph file as Gephi does, and print what Gephi then has.
 *
 * java -cp gephi-toolkit-all.jar tests/validators/ReadGexf.java a.gexf
 */
public class ReadGexf {
    public static void main(String[] arguments) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        Container read = imports.importFile(new File(arguments[0]));
        imports.process(read, new DefaultProcessor(), projects.getCurrentWorkspace());
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
        Graph graph = model.getGraph();
        System.out.println("report\t" + read.getReport().getText().replace("\n", " "));
        System.out.println("edges\t" + graph.getEdgeCount());
        System.out.println("timeline\t" + model.isDynamic());
        for (Node node : graph.getNodes()) {
            String colour = String.format("#%06x", node.getColor().getRGB() & 0xFFFFFF);
            System.out.println(String.join("\t", "node", node.getId().toString(), node.getLabel(), colour));
        }
    }
}
