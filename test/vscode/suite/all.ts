// The order matters: what changes the folder comes last.
import "./activation.test";
import "./reading.test";
import "./conflicts.test";
import "./virtual.test";
import "./folder.test";
