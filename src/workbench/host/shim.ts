/** The script that stands before office.js in the add-in's page when the page is shown in the workbench. */
import { installFrameHost } from './frame';

installFrameHost(window);
